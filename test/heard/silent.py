#!/usr/bin/env python3
"""A module of Speech Dispatcher that writes down what it ought to speak: a line of JSON in $SPOKEN for each utterance."""

import html
import json
import os
import re
import sys


def reply(*lines):
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def lines():
    for line in sys.stdin:
        yield line.rstrip("\r\n")


incoming = lines()


def block():
    """What follows a command, up to a line that is a dot."""
    found = []
    for line in incoming:
        if line == ".":
            break
        found.append(line[1:] if line.startswith("..") else line)
    return found


def speak():
    reply("202 OK RECEIVING MESSAGE")
    text = html.unescape(re.sub(r"<[^>]*>", "", " ".join(block())))
    reply("200 OK SPEAKING", "701 BEGIN")
    with open(os.environ["SPOKEN"], "a", encoding="utf8") as spoken:
        spoken.write(json.dumps(" ".join(text.split())) + "\n")
    reply("702 END")


for command in incoming:
    if command == "INIT":
        reply("299-silent", "299 OK LOADED SUCCESSFULLY")
    elif command == "AUDIO":
        reply("207 OK RECEIVING AUDIO SETTINGS")
        block()
        reply("203 OK AUDIO INITIALIZED")
    elif command == "LOGLEVEL":
        reply("207 OK RECEIVING LOGLEVEL SETTINGS")
        block()
        reply("203 OK LOG LEVEL SET")
    elif command == "SET":
        reply("203 OK RECEIVING SETTINGS")
        block()
        reply("203 OK SETTINGS RECEIVED")
    elif command == "LIST VOICES":
        reply("200-English\ten\tnone", "200 OK VOICE LIST SENT")
    elif command in ("SPEAK", "KEY", "CHAR", "SOUND_ICON"):
        speak()
    elif command.startswith("DEBUG"):
        reply("200 OK DEBUGGING")
    elif command == "QUIT":
        reply("210 OK QUIT")
        sys.exit()
    elif command not in ("STOP", "PAUSE"):
        reply("300 ERR UNKNOWN COMMAND")

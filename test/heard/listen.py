"""
Opens a page in a real browser, presses keys, and prints what Orca says after
each, as lines of JSON. Speech is written down, not spoken. To be run in a PID
namespace of its own: all that it starts ends with it.

    listen.py firefox|webkit ADDRESS KEY...

A key is what xdotool calls it; `tree` prints what the browser tells assistive
technology, `wait` waits for a second.
"""

import html
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request

browser, address, *keys = sys.argv[1:]
here = os.path.dirname(os.path.abspath(__file__))
work = tempfile.mkdtemp(prefix="heard-")
log, spoken = f"{work}/orca.log", f"{work}/spoken"

env = {
    **{k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "DBUS_", "AT_SPI"))},
    "HOME": work,
    "XDG_CONFIG_HOME": f"{work}/config",
    "XDG_DATA_HOME": f"{work}/data",
    "XDG_CACHE_HOME": f"{work}/cache",
    "XDG_RUNTIME_DIR": f"{work}/run",
    "LC_ALL": "C.UTF-8",
    "GTK_MODULES": "gail:atk-bridge",
    "GTK_A11Y": "atspi",
    "MOZ_ENABLE_ACCESSIBILITY": "1",
    "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
    "LIBGL_ALWAYS_SOFTWARE": "1",
    "SPEECHD_ADDRESS": f"unix_socket:{work}/run/speechd.sock",
    "SPOKEN": spoken,
}
for folder in ("config", "data/orca", "cache", "run", "profile", "speechd"):
    os.makedirs(f"{work}/{folder}")
os.chmod(f"{work}/run", 0o700)


def write(path, text):
    with open(f"{work}/{path}", "w", encoding="utf8") as file:
        file.write(text)


def start(*command, **options):
    return subprocess.Popen(
        command,
        env=env,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **{"stdout": subprocess.DEVNULL, **options},
    )


def run(*command):
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)
    return done.stdout.strip()


def until(what, found, most=90):
    end = time.time() + most
    while time.time() < end:
        value = found()
        if value:
            return value
        time.sleep(0.2)
    sys.exit(f"{what}: not within {most} s")


def size(path):
    return os.path.getsize(path) if os.path.exists(path) else 0


heard = 0


def turn(quiet=1.2, most=15):
    """What is said until nothing happens any more: no speech, and no event that Orca logs."""
    global heard
    before, begin, last = None, time.time(), time.time()
    while time.time() - last < quiet and time.time() - begin < most:
        now = (size(log), size(spoken))
        if now != before:
            before, last = now, time.time()
        time.sleep(0.1)
    with open(spoken, encoding="utf8") as file:
        file.seek(heard)
        said = file.read()
        heard = file.tell()
    return [json.loads(line) for line in said.splitlines()]


# A display, a session bus, the bus of assistive technology, a window manager.
reader, writer = os.pipe()
start("Xvfb", "-displayfd", str(writer), "-screen", "0", "1200x900x24", "-nolisten", "tcp", pass_fds=(writer,))
env["DISPLAY"] = ":" + os.read(reader, 20).decode().strip()
bus = start("dbus-daemon", "--session", "--print-address=1", "--nofork", stdout=subprocess.PIPE)
env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
start(
    next(
        path
        for path in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
        if os.path.exists(path)
    ),
    "--launch-immediately",
)
call = ("gdbus", "call", "--session", "-d")
until(
    "the bus of assistive technology",
    lambda: "org.a11y.Bus"
    in run(*call, "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus", "-m", "org.freedesktop.DBus.ListNames"),
)
for name in ("IsEnabled", "ScreenReaderEnabled"):
    run(*call, "org.a11y.Bus", "-o", "/org/a11y/bus", "-m", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", name, "<true>")
start("openbox")

write(
    "speechd/speechd.conf",
    f"""CommunicationMethod "unix_socket"
SocketPath "{work}/run/speechd.sock"
LogLevel 0
LogDir "{work}/speechd"
AddModule "silent" "{here}/silent.py" ""
DefaultModule silent
DefaultLanguage "en"
""",
)
start("speech-dispatcher", "-s", "-t", "0", "-C", f"{work}/speechd", "-P", f"{work}/run/speechd.pid")
until("Speech Dispatcher", lambda: os.path.exists(f"{work}/run/speechd.sock"))

settings = {
    "enableSpeech": True,
    "enableBraille": False,
    "enableKeyEcho": False,
    "enableTutorialMessages": False,
    "speechVerbosityLevel": 1,
    "speechServerFactory": "speechdispatcherfactory",
    "speechServerInfo": None,
    "startingProfile": ["Default", "default"],
    "profile": ["Default", "default"],
}
write(
    "data/orca/user-settings.conf",
    json.dumps({"general": settings, "profiles": {"default": settings}, "pronunciations": {}, "keybindings": {}}),
)
start("orca", f"--debug-file={log}")
until("Orca", lambda: size(spoken))

if browser == "firefox":
    preferences = {
        "accessibility.force_disabled": -1,
        "browser.aboutwelcome.enabled": False,
        "browser.shell.checkDefaultBrowser": False,
        "browser.startup.homepage_override.mstone": "ignore",
        "browser.startup.page": 0,
        "browser.tabs.firefox-view": False,
        "browser.translations.enable": False,
        "datareporting.policy.dataSubmissionEnabled": False,
        "sidebar.revamp": False,
        "termsofuse.bypassNotification": True,
        "trailhead.firstrun.didSeeAboutWelcome": True,
    }
    write("profile/user.js", "".join(f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in preferences.items()))
    start("firefox-esr", "--new-instance", "--profile", f"{work}/profile", address)
    window_class = "firefox"
else:
    start("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", address)
    window_class = "MiniBrowser"

page = urllib.request.urlopen(address.partition("#")[0]).read().decode()
title = html.unescape(re.search(r"<title>\s*(.*?)\s*</title>", page, re.S).group(1))
window = until(
    f"a window named {title}",
    lambda: next(
        (
            found
            for found in run("xdotool", "search", "--onlyvisible", "--class", window_class).split()
            if run("xdotool", "getwindowname", found).startswith(title)
        ),
        None,
    ),
)
run("xdotool", "windowactivate", "--sync", window)
turn(quiet=3, most=40)

for key in keys:
    if key == "tree":
        nodes = run("/usr/bin/python3", f"{here}/tree.py", title).splitlines()
        print(json.dumps({"key": key, "tree": [json.loads(node) for node in nodes]}))
    else:
        if key == "wait":
            time.sleep(1)
        else:
            run("xdotool", "key", "--clearmodifiers", key)
        print(json.dumps({"key": key, "said": turn()}))

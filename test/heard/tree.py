"""What a browser tells assistive technology of the page with this title, as lines of JSON: depth, role, name, states, level and language."""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

title = sys.argv[1]
told = ("expanded", "expandable", "focusable")


def language(node):
    try:
        return Atspi.Text.get_attribute_run(node, 0, True)[0].get("language", "")
    except Exception:  # Not every node has text.
        return ""


def walk(node, depth=0, in_page=False):
    role = node.get_role_name()
    in_page = in_page or role.startswith("document") and node.get_name() == title
    if in_page:
        states = {state.value_nick for state in node.get_state_set().get_states()}
        print(
            json.dumps(
                {
                    "depth": depth,
                    "role": role,
                    "name": node.get_name() or "",
                    "states": [state for state in told if state in states],
                    "level": int((node.get_attributes() or {}).get("level", 0)),
                    "lang": language(node),
                }
            )
        )
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            walk(child, depth + in_page, in_page)


desktop = Atspi.get_desktop(0)
for index in range(desktop.get_child_count()):
    application = desktop.get_child_at_index(index)
    if application and application.get_name().lower().startswith(
        ("firefox", "mozilla", "minibrowser", "webkit")
    ):
        walk(application)

"""Prints what a screen reader gets of the window: one JSON object a line, from AT-SPI."""
import json

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

DEEPEST = 80


def tell(node, depth):
    states = {state.value_nick for state in node.get_state_set().get_states()}
    print(
        json.dumps(
            {
                "role": node.get_role_name(),
                "name": node.get_name() or "",
                "lang": node.get_object_locale() or "",
                "tag": (node.get_attributes() or {}).get("tag", ""),
                "states": sorted(states),
            }
        )
    )
    if depth < DEEPEST:
        for at in range(node.get_child_count()):
            child = node.get_child_at_index(at)
            if child is not None:
                tell(child, depth + 1)


desktop = Atspi.get_desktop(0)
for at in range(desktop.get_child_count()):
    tell(desktop.get_child_at_index(at), 0)

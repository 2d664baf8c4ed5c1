"""Prints what a screen reader gets of the page: one JSON object a line, from AT-SPI. First the document,
then each part of it that has one of the roles that were given.

Only those are asked for, and all at once: one question after the other takes seconds on a large screen."""
import json
import os
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402

ACCESSIBLE = "org.a11y.atspi.Accessible"
COLLECTION = "org.a11y.atspi.Collection"
PROPERTIES = "org.freedesktop.DBus.Properties"
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
LAUNCHER = ("org.a11y.Bus", "/org/a11y/bus")
PATIENCE_MS = 30_000
EVERYTHING, ANY = 1, 2
IN_ORDER = 1
WORD = 32


def connect(address):
    flags = Gio.DBusConnectionFlags
    flags = flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(address, flags, None, None)


def ask(bus, place, method, interface=ACCESSIBLE, given=None):
    answer = bus.call_sync(*place, interface, method, given, None, 0, PATIENCE_MS, None)
    return answer.unpack()[0]


def find_documents(bus, place):
    if ask(bus, place, "GetRole") == Atspi.Role.DOCUMENT_WEB:
        return [place]
    asked = GLib.Variant("(ss)", (ACCESSIBLE, "ChildCount"))
    count = ask(bus, place, "Get", PROPERTIES, asked)
    indices = [GLib.Variant("(i)", (at,)) for at in range(count)]
    # One by one: the list of children leaves out the page, which is of another process.
    children = [ask(bus, place, "GetChildAtIndex", given=index) for index in indices]
    return [found for child in children for found in find_documents(bus, child)]


def find_roles(bus, document, names):
    words = [0] * (Atspi.Role.LAST_DEFINED // WORD + 1)
    for role in range(Atspi.Role.LAST_DEFINED):
        if Atspi.role_get_name(Atspi.Role(role)) in names:
            words[role // WORD] |= 1 << role % WORD
    signed = [word - (1 << WORD) if word >> WORD - 1 else word for word in words]
    rule = ([], EVERYTHING, {}, EVERYTHING, signed, ANY, [], EVERYTHING, False)
    below = True
    given = GLib.Variant("((aiia{ss}iaiiasib)uib)", (rule, IN_ORDER, 0, below))
    return ask(bus, document, "GetMatches", COLLECTION, given)


def states(bits):
    all = bits[0] | bits[1] << WORD
    return [Atspi.StateType(at).value_nick for at in range(2 * WORD) if all >> at & 1]


def describe(bus, places):
    """What each says of itself; nothing of one that left the screen meanwhile."""
    questions = (
        ("GetRole", ACCESSIBLE, None, lambda role: {"role": Atspi.role_get_name(Atspi.Role(role))}),
        ("GetAttributes", ACCESSIBLE, None, lambda all: {"tag": all.get("tag", "")}),
        ("GetState", ACCESSIBLE, None, lambda bits: {"states": states(bits)}),
        (
            "GetAll",
            PROPERTIES,
            GLib.Variant("(s)", (ACCESSIBLE,)),
            lambda all: {"name": all["Name"], "lang": all["Locale"]},
        ),
    )
    loop = GLib.MainLoop()
    answers = []

    def answered(_bus, result, of):
        answers.append((of, result))
        if len(answers) == len(places) * len(questions):
            loop.quit()

    for at, place in enumerate(places):
        for method, interface, given, read in questions:
            of = (at, read)
            bus.call(*place, interface, method, given, None, 0, PATIENCE_MS, None, answered, of)
    if places:
        loop.run()
    nodes = [{} for _ in places]
    for (at, read), result in answers:
        try:
            nodes[at].update(read(bus.call_finish(result).unpack()[0]))
        except GLib.Error as error:
            if not error.matches(Gio.dbus_error_quark(), Gio.DBusError.UNKNOWN_METHOD):
                raise
    return [node for node in nodes if len(node) == len(("role", "tag", "states", "name", "lang"))]


session = connect(os.environ["DBUS_SESSION_BUS_ADDRESS"])
bus = connect(ask(session, LAUNCHER, "GetAddress", LAUNCHER[0]))
programs = ask(bus, REGISTRY, "GetChildren")
documents = [found for program in programs for found in find_documents(bus, program)]
parts = [part for one in documents for part in find_roles(bus, one, sys.argv[1:])]
for node in describe(bus, documents + parts):
    print(json.dumps(node))

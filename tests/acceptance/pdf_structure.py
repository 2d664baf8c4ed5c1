#!/usr/bin/python3
"""Prints, as one JSON object, what a tagged PDF says of itself.

    /usr/bin/python3 pdf_structure.py FILE.pdf

For the acceptance tests: read with pikepdf, a program that we did not write. Exit 1 when the file
cannot be read. Keys:

lang, title, display_doc_title, marked, tab_order (of every page), pages,
headings [{level, text, lang}], tags {tag: count}, langs {language: elements that declare it},
elements [{tag, lang, alt, text}] in reading order, lang as inherited,
untagged_pages (pages with content outside every tag and artifact),
fonts [{name, embedded, to_unicode}], output_intents, xmp {pdfuaid_part, pdfaid_part,
pdfaid_conformance, title, creator_tool}, outline (number of entries), javascript, attachments
"""
import json
import re
import sys

import pikepdf

OPENING = {"BMC", "BDC"}
SHOWING = {"Tj", "TJ", "'", '"', "Do", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "EI"}
NAMESPACES = {
    "pdfuaid_part": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaid_part": "http://www.aiim.org/pdfa/ns/id/",
}


def text(value):
    return None if value is None else str(value)


class CMap:
    """The ToUnicode map of a two-byte font."""

    def __init__(self, font):
        self.width, self.map = 2, {}
        if "/ToUnicode" not in font:
            return
        source = font.ToUnicode.read_bytes().decode("latin-1")
        for block in re.findall(r"beginbfchar(.*?)endbfchar", source, re.S):
            for code, to in re.findall(r"<(\w+)>\s*<(\w+)>", block):
                self.map[int(code, 16)] = self.decode(to)
        for block in re.findall(r"beginbfrange(.*?)endbfrange", source, re.S):
            for low, high, to in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
                for step, code in enumerate(range(int(low, 16), int(high, 16) + 1)):
                    self.map[code] = self.decode("%0*x" % (len(to), int(to, 16) + step))

    @staticmethod
    def decode(digits):
        return bytes.fromhex(digits).decode("utf-16-be", "replace")

    def text(self, data):
        codes = (int.from_bytes(data[at : at + 2], "big") for at in range(0, len(data) - 1, 2))
        return "".join(self.map.get(code, "\ufffd") for code in codes)


def strings(operator, operands):
    if operator == "TJ":
        return [bytes(it) for it in operands[0] if isinstance(it, pikepdf.String)]
    if operator in {"Tj", "'", '"'}:
        return [bytes(operands[-1])]
    return []


def page_text(page, fonts):
    """Text of each marked content of a page, and whether something is shown outside of all."""
    found, stack, font, stray = {}, [], None, False
    for operands, operator in pikepdf.parse_content_stream(page):
        operator = str(operator)
        if operator in OPENING:
            properties = operands[1] if operator == "BDC" else {}
            if isinstance(properties, pikepdf.Name):
                properties = page.Resources.Properties[properties]
            actual = text(properties.get("/ActualText")) if properties else None
            mcid = int(properties["/MCID"]) if properties and "/MCID" in properties else None
            stack.append((str(operands[0]), mcid, actual))
            marked = next((it[1] for it in reversed(stack) if it[1] is not None), None)
            if actual is not None and marked is not None:
                found[marked] = found.get(marked, "") + actual
        elif operator == "EMC":
            stack.pop()
        elif operator == "Tf":
            font = fonts(page.Resources.Font[operands[0]])
        if operator in SHOWING:
            stray |= not stack
        if any(it[0] == "/Artifact" or it[2] is not None for it in stack):
            continue
        mcid = next((it[1] for it in reversed(stack) if it[1] is not None), None)
        for data in strings(operator, operands) if font and mcid is not None else []:
            found[mcid] = found.get(mcid, "") + font.text(data)
    return found, stray


class Structure:
    """Elements of the structure tree in reading order."""

    def __init__(self, pdf, contents):
        self.contents, self.elements, self.declared = contents, [], {}
        root = pdf.Root.get("/StructTreeRoot")
        if root is not None:
            roles = root.get("/RoleMap", {})
            self.roles = {str(key): str(value) for key, value in dict(roles).items()}
            for kid in self.kids(root):
                self.walk(kid, text(pdf.Root.get("/Lang")), None)

    @staticmethod
    def kids(element):
        kids = element.get("/K", [])
        return kids if isinstance(kids, pikepdf.Array) else [kids]

    def walk(self, element, lang, page):
        if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
            return
        page = element.get("/Pg", page)
        own = text(element.get("/Lang"))
        if own:
            self.declared[own] = self.declared.get(own, 0) + 1
        lang = own or lang
        tag = str(element.S).lstrip("/")
        entry = {"tag": tag, "role": self.roles.get(str(element.S)), "lang": lang, "alt": text(element.get("/Alt")), "text": ""}
        self.elements.append(entry)
        for kid in self.kids(element):
            entry["text"] += self.own_text(kid, page)
            self.walk(kid, lang, page)

    def own_text(self, kid, page):
        mcid = None
        if isinstance(kid, int):
            mcid = kid
        elif isinstance(kid, pikepdf.Dictionary) and "/MCID" in kid:
            mcid, page = int(kid.MCID), kid.get("/Pg", page)
        if mcid is None or page is None:
            return ""
        return self.contents.get(page.objgen, {}).get(mcid, "")


def fonts_of(pdf):
    rows = {}
    for page in pdf.pages:
        for font in dict(page.get("/Resources", {}).get("/Font", {})).values():
            inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
            descriptor = inner.get("/FontDescriptor", {})
            embedded = any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3"))
            rows[str(font.BaseFont)] = {
                "name": str(font.BaseFont).lstrip("/"),
                "embedded": embedded,
                "to_unicode": "/ToUnicode" in font,
            }
    return sorted(rows.values(), key=lambda row: row["name"])


def xmp_of(pdf):
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
        return {
            "pdfuaid_part": meta.get("{%s}part" % NAMESPACES["pdfuaid_part"]),
            "pdfaid_part": meta.get("{%s}part" % NAMESPACES["pdfaid_part"]),
            "pdfaid_conformance": meta.get("{%s}conformance" % NAMESPACES["pdfaid_part"]),
            "title": meta.get("dc:title"),
            "creator_tool": meta.get("xmp:CreatorTool"),
        }


def facts(pdf):
    root, cmaps = pdf.Root, {}

    def fonts(font):
        return cmaps.setdefault(font.objgen, None) or cmaps.__setitem__(font.objgen, CMap(font)) or cmaps[font.objgen]

    contents, untagged = {}, []
    for number, page in enumerate(pdf.pages, 1):
        contents[page.obj.objgen], stray = page_text(page, fonts)
        if stray:
            untagged.append(number)
    structure = Structure(pdf, contents)
    headings = [it for it in structure.elements if re.fullmatch(r"H[1-6]", it["tag"])]
    with pdf.open_outline() as outline:
        entries = sum(1 + len(item.children) for item in outline.root)
    tags = {}
    for element in structure.elements:
        tags[element["tag"]] = tags.get(element["tag"], 0) + 1
    names = root.get("/Names", {})
    return {
        "lang": text(root.get("/Lang")),
        "title": text(pdf.docinfo.get("/Title")),
        "display_doc_title": bool(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle", False)),
        "marked": bool(root.get("/MarkInfo", {}).get("/Marked", False)),
        "pages": len(pdf.pages),
        "tab_order": sorted({text(page.get("/Tabs")) or "" for page in pdf.pages}),
        "headings": [{"level": int(it["tag"][1]), "text": it["text"], "lang": it["lang"]} for it in headings],
        "tags": tags,
        "langs": structure.declared,
        "elements": structure.elements,
        "untagged_pages": untagged,
        "fonts": fonts_of(pdf),
        "output_intents": [text(it.get("/S")) for it in root.get("/OutputIntents", [])],
        "xmp": xmp_of(pdf),
        "outline": entries,
        "javascript": "/OpenAction" in root or "/AA" in root or "/JavaScript" in names,
        "attachments": len(pdf.attachments),
    }


def main(path):
    try:
        with pikepdf.open(path) as pdf:
            json.dump(facts(pdf), sys.stdout, ensure_ascii=False, indent=1)
            print()
    except (OSError, pikepdf.PdfError) as error:
        print(f"{type(error).__name__}: the file cannot be read as a PDF", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))

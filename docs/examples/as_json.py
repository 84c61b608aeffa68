"""Print what a posting's text asks for as JSON, as `gapgui posting --format json` does: python as_json.py < posting.txt."""

import json
import sys

import gapgui


def main() -> None:
    with gapgui.Session() as session:
        posting = session.posting(text=sys.stdin.read(), name="standard input")
    json.dump(gapgui.plain(posting), sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()

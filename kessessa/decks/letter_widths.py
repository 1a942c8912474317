"""How wide each letter is in the widest font that players can choose: OpenDyslexic, bold, at its share of 0.80.

In thousandths of the text's size in the design. Measured once from `assets/fonts/OpenDyslexic-700.otf` and rounded up
to ten; a test measures again. Decks know no fonts: this table is all that they need to tell what will not fit.
"""

from typing import Final

_BY_WIDTH: Final = {
    210: ".|¦·",
    220: ":",
    230: "´í",
    260: ",’‘",
    270: "!¸",
    280: ";",
    320: "~",
    340: "ì",
    350: "()`ï",
    380: "[\\]",
    400: "i",
    410: "/",
    420: "¯",
    430: "^¨«î«",
    440: "I©®°ÌÍÎÏ",
    450: "-{}Þþ“”",
    460: "'",
    470: "1¹",
    480: "l×",
    490: "=@¬",
    500: "+j±¶",
    510: "*57",
    520: "23§²³",
    530: "ªº",
    540: "069¤",
    550: "8fß",
    560: "_£",
    580: "4r",
    600: "¡»»€",
    610: '"¾ð',
    620: "¥",
    630: "<c¢ç",
    640: "t–",
    650: "%&>",
    660: "½",
    680: "F",
    690: "?aegouµ¿àáâãäåèéêëòóôõöøùúûü",
    700: " bnsñ",
    710: "dhz",
    720: "L÷",
    730: "Jk",
    740: "EPyÈÉÊËýÿ",
    750: "p",
    760: "…",
    770: "B¼",
    780: "ARqÀÁÂÃÄÅ",
    790: "vx",
    800: "CÇØ",
    830: "NUÑÙÚÛÜ",
    850: "#DHKTÐ",
    860: "S",
    870: "YZÝŸ",
    880: "æ",
    890: "w",
    900: "Xœ",
    910: "OVÒÓÔÕÖ",
    920: "—",
    930: "$G",
    940: "M",
    960: "Q",
    990: "m",
    1030: "Æ",
    1060: "Œ",
    1140: "W",
}  # fmt: skip
WIDTHS: Final = {ord(letter): width for width, letters in _BY_WIDTH.items() for letter in letters}
OTHER: Final = 1000
"""What a letter outside the table is taken for."""
LINE: Final = 1.16
HEADLINE: Final = 1.04
"""Height of a line of a text, and of a headline."""


def width_of(text: str) -> int:
    """Return how wide a text is on one line."""
    return sum(WIDTHS.get(ord(letter), OTHER) for letter in text)


def lines_of(text: str, room: int) -> int:
    """Return the lines that a text takes when each is `room` wide at most; a word that is too wide gets its own."""
    space = WIDTHS[ord(" ")]
    lines = 0
    for paragraph in text.split("\n"):
        lines += 1
        length = 0
        for word in paragraph.split(" "):
            wide = width_of(word)
            if length and length + space + wide > room:
                lines += 1
                length = 0
            length += wide + (space if length else 0)
    return lines

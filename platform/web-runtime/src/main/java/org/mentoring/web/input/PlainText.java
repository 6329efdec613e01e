package org.mentoring.web.input;

/// Text that every store, mail and terminal can carry: no control characters but tab and line ends,
/// no half characters. NUL in particular ends a field name in BSON.
final class PlainText {

    static final String EXPECTED = "Text without control characters is expected here.";

    private static final char DELETE = 0x7f;

    private PlainText() {}

    static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int character) {
        boolean control = character < ' ' || character == DELETE;
        boolean lineEnd = character == '\n' || character == '\r' || character == '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return (!control || lineEnd) && !half;
    }
}

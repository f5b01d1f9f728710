package candour.proof;

/** Names of keys and logs, as C2SP signed-note allows them: not empty, no space, no plus sign, nothing unprintable. */
final class KeyName {
    private KeyName() {}

    static String check(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyName::isRefused)) {
            throw new IllegalArgumentException(
                    "A key's name is not empty and has no space, plus sign or unprintable character.");
        }
        return name;
    }

    private static boolean isRefused(int codePoint) {
        return codePoint == '+'
                || codePoint == 0xFFFD
                || Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.SURROGATE;
    }
}

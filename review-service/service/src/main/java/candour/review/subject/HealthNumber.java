package candour.review.subject;

/** A CHI or NHS number: ten digits, of which the last checks the others (modulus 11). */
public final class HealthNumber {
    private static final int DIGITS = 10;

    private HealthNumber() {}

    /** Whether these are ten digits, blanks and hyphens aside, with the check digit that belongs to them. */
    public static boolean fits(String written) {
        var digits = written.replaceAll("[ -]", "");
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (DIGITS - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(DIGITS - 1) - '0';
    }
}

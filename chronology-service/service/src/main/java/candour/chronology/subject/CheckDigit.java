package candour.chronology.subject;

/** The tenth digit of an NHS number or CHI number: modulus 11 over the nine before it, weighted ten to two. */
final class CheckDigit {
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private CheckDigit() {}

    static boolean holds(String digits) {
        if (!digits.matches("[0-9]{10}")) return false;
        int sum = 0;
        for (int i = 0; i < 9; i++) sum += (digits.charAt(i) - '0') * (10 - i);
        int expected = (11 - sum % 11) % 11;
        return expected == digits.charAt(9) - '0';
    }

    /** A CHI number begins with a day, a month and two figures of a year. */
    static boolean beginsWithADay(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        return month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1];
    }
}

package candour.chronology.time;

import candour.chronology.time.DateFound.Asked;
import candour.chronology.time.DateFound.Span;
import candour.chronology.time.Problem.Code;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 3-5 March 2024, 28 February to 3 March 2024, March-May 2014, 01/03/24 - 05/03/24, 2024-03-10/2024-03-20. */
record RangeForm(DateForm times) implements DateForm {
    private static final Pattern BETWEEN = Pattern.compile("(?:between|from)\\s(.+)");
    private static final Pattern JOIN =
            Pattern.compile("\\s?(?:\\s-\\s|-|/|\\sto\\s|\\suntil\\s|\\sand\\s|\\sor\\s|&)\\s?");
    private static final Pattern YEAR_AT_END = Pattern.compile(".*?([ /.\\-]?(?:19|20)\\d{2})$");
    private static final Pattern MONTH_AT_END =
            Pattern.compile(".*?\\d([ /.\\-]?(?:" + Calendar.MONTH + "|[/.]\\d{1,2})[ /.\\-]?'?\\d{2,4})$");

    @Override
    public DateFound read(String words, ReadingRules rules) {
        Matcher between = BETWEEN.matcher(words);
        String rest = between.matches() ? between.group(1) : words;
        Matcher join = JOIN.matcher(rest);
        DateFound first = DateFound.NOT_THIS_WAY;
        while (join.find()) {
            DateFound found = range(
                    rest.substring(0, join.start()).strip(),
                    rest.substring(join.end()).strip(),
                    rules);
            if (found instanceof Span) return found;
            if (first instanceof DateFound.NotThisWay) first = found;
        }
        return first;
    }

    private DateFound range(String left, String right, ReadingRules rules) {
        if (left.isEmpty() || !(times.read(right, rules) instanceof Span end) || end.until() == null)
            return DateFound.NOT_THIS_WAY;
        return begin(left, right, rules).map(begin -> joined(begin, end)).orElse(DateFound.NOT_THIS_WAY);
    }

    /** The left side borrows from the right what it leaves out: "3-5 March 2024" is 3 March 2024 to 5 March 2024. */
    private Optional<Span> begin(String left, String right, ReadingRules rules) {
        if (times.read(left, rules) instanceof Span whole) return Optional.of(whole);
        for (Pattern missing : new Pattern[] {YEAR_AT_END, MONTH_AT_END}) {
            Matcher found = missing.matcher(right);
            if (found.matches() && times.read(left + found.group(1), rules) instanceof Span whole)
                return Optional.of(whole);
        }
        return Optional.empty();
    }

    private static DateFound joined(Span begin, Span end) {
        LocalDate from = begin.from();
        LocalDate until = end.until();
        if (from == null || until == null || begin.until() == null) return DateFound.NOT_THIS_WAY;
        if (!from.isBefore(until) || end.from() != null && end.from().isBefore(from))
            return new Asked(new Problem(
                    Code.ENDS_BEFORE_IT_STARTS, "It ends before it starts. Is the year of the beginning another one?"));
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(begin.flags());
        flags.addAll(end.flags());
        boolean days = begin.precision() == Precision.DAY && end.precision() == Precision.DAY;
        Precision precision = days ? Precision.SEVERAL_DAYS : Precision.LONGER;
        return new Span(from, until, from, precision, from + "/" + until.minusDays(1), flags);
    }
}

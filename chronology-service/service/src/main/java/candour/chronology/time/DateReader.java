package candour.chronology.time;

import java.util.List;

/** Every way of writing a date that Candour knows, asked in turn. The first that knows the words answers; a question beats silence. */
final class DateReader implements DateForm {
    private static final DateForm SIMPLE = firstOf(List.of(
            new IsoForm(), new SeasonForm(), new FestivalForm(), new NumericForm(), new WrittenForm(), new YearForm()));
    private static final DateForm PERIODS = firstOf(List.of(new PartForm(SIMPLE), SIMPLE));
    private static final DateForm ALL =
            firstOf(List.of(new WeekForm(SIMPLE), PERIODS, new RangeForm(PERIODS), new RelationForm(PERIODS)));

    @Override
    public DateFound read(String words, ReadingRules rules) {
        return ALL.read(words, rules);
    }

    private static DateForm firstOf(List<DateForm> forms) {
        return (words, rules) -> {
            DateFound best = DateFound.NOT_THIS_WAY;
            for (DateForm form : forms) {
                DateFound found = form.read(words, rules);
                if (found instanceof DateFound.Span) return found;
                if (best instanceof DateFound.NotThisWay) best = found;
            }
            return best;
        };
    }
}

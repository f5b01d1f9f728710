package candour.chronology.http;

import static candour.chronology.read.ContradictionRow.CONTRADICTIONS;
import static candour.chronology.read.EntryMarksRow.MARKS;
import static candour.chronology.read.QuestionRow.CHRONOLOGY_QUESTIONS;
import static candour.chronology.read.SameEventRow.SAME_EVENTS;

import candour.chronology.entry.EntryAt;
import candour.chronology.http.EntryAbout.AsksAbout;
import candour.chronology.http.EntryAbout.Contradicts;
import candour.chronology.minimisation.Minimisation.Stage;
import candour.chronology.read.ContradictionRow;
import candour.chronology.read.EntryMarksRow;
import candour.chronology.read.EntryMarksRow.Kind;
import candour.chronology.read.EntryMarksRow.Mark;
import candour.chronology.read.EntryRow;
import candour.chronology.read.QuestionRow;
import candour.chronology.read.SameEventRow;
import candour.chronology.sameevent.SameEventGroups;
import candour.chronology.statement.StatementEvent;
import candour.platform.access.Code;
import candour.platform.view.Row;
import candour.platform.view.Snapshot;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said about the entries of one page: four questions, however many entries there are. */
record MarksAround(
        Map<UUID, EntryMarksRow> marks,
        Map<String, ContradictionRow> sets,
        Map<String, QuestionRow> questions,
        Map<UUID, Set<UUID>> groups) {

    static MarksAround of(Snapshot at, UUID reviewId, Collection<UUID> entries) {
        Map<UUID, EntryMarksRow> marks = at
                .named(MARKS, entries.stream().map(UUID::toString).toList())
                .stream()
                .collect(Collectors.toMap(EntryMarksRow::entryId, row -> row));
        var links = at.all(SAME_EVENTS, reviewId.toString()).stream()
                .filter(SameEventRow::linked)
                .map(row -> row.entries().stream().map(EntryAt::entryId).toList())
                .toList();
        return new MarksAround(
                marks,
                byKey(at.named(CONTRADICTIONS, ids(marks, Kind.CONTRADICTION))),
                byKey(at.named(CHRONOLOGY_QUESTIONS, ids(marks, Kind.QUESTION))),
                SameEventGroups.of(links));
    }

    /**
     * What this reader may see of what is said about an entry.
     *
     * @param rows entries of the version
     * @param seen agencies whose entries the reader sees
     * @param team the reader is of the Review Team, and sees every question; others see those put to an agency of theirs
     */
    EntryAbout about(
            UUID entryId, UUID reviewId, int version, Map<UUID, EntryRow> rows, Predicate<Code> seen, boolean team) {
        EntryMarksRow row = marks.getOrDefault(entryId, new EntryMarksRow(entryId, reviewId, List.of()));
        return new EntryAbout(
                groups.getOrDefault(entryId, Set.of()).stream()
                        .filter(id -> !id.equals(entryId)
                                && rows.containsKey(id)
                                && seen.test(rows.get(id).agency()))
                        .toList(),
                sets(row).map(set -> contradicts(set, entryId, seen)).toList(),
                EntryAbout.verification(row, version),
                row.of(Kind.QUESTION)
                        .map(mark -> questions.get(mark.id().toString()))
                        .filter(Objects::nonNull)
                        .filter(question ->
                                team || question.asked().stream().anyMatch(asked -> seen.test(asked.agency())))
                        .map(question -> new AsksAbout(question.questionId(), question.state()))
                        .toList(),
                row.of(Kind.STATEMENT)
                        .map(mark -> StatementEvent.Kind.valueOf(mark.state()))
                        .findFirst()
                        .orElse(null),
                row.of(Kind.MINIMISATION).anyMatch(mark -> mark.state().equals(Stage.FLAGGED.name())));
    }

    /** Everything that contradicts one of these entries, and is never left out where they are shown. */
    Stream<UUID> contradicting() {
        return sets.values().stream().flatMap(set -> set.entries().stream()).map(EntryAt::entryId);
    }

    private Stream<ContradictionRow> sets(EntryMarksRow row) {
        return row.of(Kind.CONTRADICTION)
                .map(mark -> sets.get(mark.id().toString()))
                .filter(Objects::nonNull);
    }

    private static Contradicts contradicts(ContradictionRow set, UUID entryId, Predicate<Code> seen) {
        var others = set.entries().stream()
                .filter(entry -> !entry.entryId().equals(entryId))
                .toList();
        var shown = others.stream()
                .filter(entry -> seen.test(entry.agency()))
                .map(EntryAt::entryId)
                .toList();
        return new Contradicts(set.setId(), set.state(), shown, others.size() - shown.size());
    }

    private static List<String> ids(Map<UUID, EntryMarksRow> marks, Kind kind) {
        return marks.values().stream()
                .flatMap(row -> row.of(kind))
                .map(Mark::id)
                .map(UUID::toString)
                .distinct()
                .toList();
    }

    private static <R extends Row> Map<String, R> byKey(List<R> rows) {
        return rows.stream().collect(Collectors.toMap(Row::key, row -> row));
    }
}

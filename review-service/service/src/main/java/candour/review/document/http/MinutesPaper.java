package candour.review.document.http;

import candour.document.Document;
import candour.platform.access.Code;
import candour.review.emergingissue.read.IssueRow;
import candour.review.panelmeeting.AgendaPart;
import candour.review.panelmeeting.read.MeetingParts.Held;
import candour.review.panelmeeting.read.MeetingParts.Minutes;
import candour.review.panelmeeting.read.MeetingRow;
import candour.review.profile.Profile;
import candour.review.review.read.ReviewRow;
import candour.review.task.read.TaskRow;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The minutes of a meeting of the team (S002-065): who chaired and who came, its five parts (S002-130), the ways forward
 * agreed on its day, the tasks it gave out (S002-044), and the minutes as they were written last.
 *
 * @param tasks those the meeting gave out
 */
record MinutesPaper(
        ReviewRow review,
        MeetingRow meeting,
        List<IssueRow> issues,
        List<TaskRow> tasks,
        People people,
        Profile profile) {
    private static final List<String> TASK_HEADINGS = List.of("What", "Who", "By");

    /** Everybody it speaks of by a reference. */
    static Set<Code> people(MeetingRow meeting, List<TaskRow> tasks) {
        var all = new HashSet<Code>();
        var held = meeting.held();
        if (held != null) {
            all.addAll(held.attended());
            if (held.chairing() != null) {
                all.add(held.chairing().chairedBy());
            }
        }
        tasks.stream()
                .map(task -> task.allocated().personRef())
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    /** The paper, or empty while there are no minutes of a meeting that was held. */
    Optional<Document> document(Quoting quoting) {
        var held = meeting.held();
        if (held == null || meeting.minutes().isEmpty()) {
            return Optional.empty();
        }
        var minutes = meeting.minutes().getLast();
        var saying = new Saying(quoting, profile);
        held(saying, quoting, held, minutes);
        for (var part : AgendaPart.values()) {
            saying.heading(saying.title(part.name())).words(said(held, part, quoting));
        }
        saying.heading("Ways forward agreed on this day").points(agreed(held, quoting));
        saying.heading("Tasks given out")
                .table("What is to be done, by whom and when", TASK_HEADINGS, given(saying, quoting, held));
        saying.heading("The minutes").words(quoting.words(minutes.minutes()));
        return Optional.of(new Document(
                "Minutes: " + saying.word("PANEL_MEETING"),
                "Held on " + Saying.day(held.on()) + "; version " + minutes.version() + " of the minutes",
                review.commissioned().humanReference().value(),
                saying.parts()));
    }

    private void held(Saying saying, Quoting quoting, Held held, Minutes minutes) {
        var chairing = held.chairing();
        var venue = meeting.venue();
        saying.heading("The meeting")
                .fact("Held on", held.on())
                .fact("Place", venue == null ? null : quoting.words(venue.venue()))
                .fact(
                        "Chaired by",
                        chairing == null ? "nobody is named" : named(chairing.chairedBy(), saying, quoting, held))
                .fact("Instead of the Chair because", chairing == null ? null : quoting.wordsOrNull(chairing.reason()))
                .fact("Version of the minutes", minutes.version())
                .fact("Written on", minutes.recordedOn())
                .heading("Present")
                .points(held.attended().stream()
                        .map(each -> named(each, saying, quoting, held))
                        .sorted()
                        .toList());
        var plan = meeting.plan();
        if (plan != null && plan.agenda() != null) {
            saying.heading("On the agenda besides")
                    .points(plan.agenda().items().stream()
                            .map(each -> saying.title(each.name()))
                            .toList());
        }
    }

    private String named(Code reference, Saying saying, Quoting quoting, Held held) {
        return people.named(reference, held.on(), saying, quoting);
    }

    private static String said(Held held, AgendaPart part, Quoting quoting) {
        var words = held.record().get(part);
        if (words != null) {
            return quoting.words(words);
        }
        return held.none().contains(part) ? "There was nothing." : "Not recorded.";
    }

    private List<String> agreed(Held held, Quoting quoting) {
        return issues.stream()
                .flatMap(issue -> issue.waysForward().stream())
                .filter(way -> way.agreedOn().equals(held.on()))
                .map(way -> quoting.words(way.wayForward()))
                .toList();
    }

    private List<List<String>> given(Saying saying, Quoting quoting, Held held) {
        return tasks.stream()
                .map(TaskRow::allocated)
                .map(task -> List.of(
                        quoting.words(task.what()),
                        task.personRef() != null
                                ? named(task.personRef(), saying, quoting, held)
                                : Objects.requireNonNull(task.organisation()).value(),
                        Saying.day(task.dueOn())))
                .toList();
    }
}

package candour.review.document.http;

import candour.document.Part;
import candour.document.Part.Fact;
import candour.document.Part.Facts;
import candour.document.Part.Heading;
import candour.document.Part.Paragraph;
import candour.document.Part.Points;
import candour.document.Part.Table;
import candour.review.authority.DecidedBy;
import candour.review.profile.Profile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parts of a paper as they are said one after the other; what is missing is left out with its heading. */
final class Saying {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Quoting quoting;
    private final Profile profile;
    private final List<Part> parts = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();

    Saying(Quoting quoting, Profile profile) {
        this.quoting = quoting;
        this.profile = profile;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What a paper belongs to, in the words people use: the review's reference, or the end of the notification's number. */
    static String reference(@Nullable String review, UUID notification) {
        return review == null ? "Notification " + notification.toString().substring(24) : review;
    }

    /** The profile's word for a function (ruling R11), or the function's own. */
    String word(String function) {
        return profile.labels()
                .getOrDefault(function, function.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** The same where it begins a line. */
    String title(String function) {
        var word = word(function);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    Saying heading(String text) {
        settle();
        parts.add(new Heading(text));
        return this;
    }

    Saying fact(String label, @Nullable Object value) {
        if (value != null) {
            facts.add(new Fact(label, value instanceof LocalDate day ? day(day) : value.toString()));
        }
        return this;
    }

    /** Under a heading of its own, where there is anything to say. */
    Saying under(String heading, @Nullable String words) {
        return words == null ? this : heading(heading).words(words);
    }

    Saying words(String words) {
        settle();
        parts.add(new Paragraph(words));
        return this;
    }

    Saying points(List<String> points) {
        settle();
        parts.add(points.isEmpty() ? new Paragraph("None.") : new Points(points));
        return this;
    }

    /** Rows under headings; without any, that there are none. */
    Saying table(String caption, List<String> headings, List<List<String>> rows) {
        settle();
        parts.add(rows.isEmpty() ? new Paragraph("None.") : new Table(caption, headings, rows));
        return this;
    }

    /** Who decided, when, and what shows it (ruling R2). */
    Saying decidedBy(DecidedBy by) {
        return fact("Decided by", word(by.capacity().name()))
                .fact("Name", quoting.wordsOrNull(by.name()))
                .fact("Decided on", by.decidedOn())
                .fact("Shown by", quoting.words(by.evidence().reference()));
    }

    List<Part> parts() {
        settle();
        return List.copyOf(parts);
    }

    private void settle() {
        if (!facts.isEmpty()) {
            parts.add(new Facts(facts));
            facts.clear();
        }
    }
}

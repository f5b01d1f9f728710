package candour.review.document.http;

import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.directory.read.AssignmentRegister.CONFLICT;
import static candour.review.directory.read.Directory.DIRECTORY;

import candour.platform.access.Code;
import candour.platform.sealed.Sealed;
import candour.platform.view.Snapshot;
import candour.review.directory.read.AssignmentRow;
import candour.review.directory.read.Directory;
import candour.review.directory.read.Directory.Kind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who people are, as the directory has them, and what they were to the review on a day. */
record People(Map<String, Sealed> names, List<AssignmentRow> team) {
    /** Those with these references. */
    static People of(Snapshot at, String reviewId, Collection<Code> references) {
        var keys = references.stream()
                .map(each -> Directory.key(Kind.PERSON, each.value()))
                .toList();
        var names = new HashMap<String, Sealed>();
        at.named(DIRECTORY, keys).forEach(entry -> {
            var person = entry.person();
            if (person != null) {
                names.put(person.personRef().value(), person.name());
            }
        });
        return new People(names, at.all(ASSIGNMENTS, reviewId));
    }

    /** The name, and what they were; the reference of somebody the directory does not have. */
    String named(Code reference, LocalDate on, Saying saying, Quoting quoting) {
        var name = names.get(reference.value());
        var roles = team.stream()
                .filter(each -> each.personRef().equals(reference.value()))
                .filter(each -> !each.role().equals(CONFLICT) && each.counts(on))
                .map(each -> saying.word(each.role().split(":", 2)[0]))
                .distinct()
                .collect(Collectors.joining(", "));
        return (name == null ? reference.value() : quoting.words(name)) + (roles.isEmpty() ? "" : " (" + roles + ")");
    }
}

package candour.review.document.http;

import static candour.review.directory.read.AssignmentRegister.ASSIGNMENTS;
import static candour.review.directory.read.AssignmentRegister.CONFLICT;

import candour.platform.access.Code;
import candour.platform.view.Snapshot;
import candour.review.directory.read.AssignmentRow;
import candour.review.directory.read.Names;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Who people are, as the directory has them, and what they were to the review on a day. */
record People(Names names, List<AssignmentRow> team) {
    /** Those with these references. */
    static People of(Snapshot at, String reviewId, Collection<Code> references) {
        return new People(Names.of(at, references.stream().map(Code::value).toList()), at.all(ASSIGNMENTS, reviewId));
    }

    /** The name, and what they were; the reference of somebody the directory does not have. */
    String named(Code reference, LocalDate on, Saying saying, Quoting quoting) {
        var name = names.of(reference.value());
        var roles = team.stream()
                .filter(each -> each.personRef().equals(reference.value()))
                .filter(each -> !each.role().equals(CONFLICT) && each.counts(on))
                .map(each -> saying.word(each.role().split(":", 2)[0]))
                .distinct()
                .collect(Collectors.joining(", "));
        return (name == null ? reference.value() : quoting.words(name)) + (roles.isEmpty() ? "" : " (" + roles + ")");
    }
}

package candour.review.access;

import static candour.review.access.Roles.CHAIRS;
import static candour.review.access.Roles.plus;

import candour.platform.access.Permit;
import java.util.Set;

/** How a row of the matrix is written. */
final class Rows {
    private Rows() {}

    /** A denial may be seen: that the operation exists is no secret. */
    static Permit open(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, false);
    }

    /** A denial looks as if there were nothing; for what others recorded of a review its Chair answers (R3). */
    static Permit hidden(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, true).answeredForBy(CHAIRS);
    }

    /** The same of what is the committee's: its own chair answers for it, and its lead officer (R3). */
    static Permit committees(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, true).answeredForBy(Set.of("COMMITTEE", "LEAD_OFFICER"));
    }

    /** The same of what the committee and the review's Chair see to between them. */
    static Permit both(String operation, Set<String> roles) {
        return new Permit(operation, roles, false, true).answeredForBy(plus(CHAIRS, "LEAD_OFFICER"));
    }

    /** The same, and every reading is recorded first. */
    static Permit audited(String operation, Set<String> roles) {
        return new Permit(operation, roles, true, true);
    }
}

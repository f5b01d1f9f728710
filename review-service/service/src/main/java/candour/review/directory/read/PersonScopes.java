package candour.review.directory.read;

import candour.platform.log.LoggedEvent;
import candour.platform.view.ReadModel;
import candour.platform.view.Rows;
import candour.review.directory.CommitteeEvent.CommitteeRoleAssigned;
import candour.review.team.TeamEvent.ConflictDeclared;
import candour.review.team.TeamEvent.TeamMemberAppointed;

/** Where a person has a role, for the list of their own reviews. */
public final class PersonScopes implements ReadModel<PersonScopesRow> {
    /** The one there is. */
    public static final PersonScopes PERSON_SCOPES = new PersonScopes();

    private PersonScopes() {}

    @Override
    public String name() {
        return "person-scopes";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<PersonScopesRow> row() {
        return PersonScopesRow.class;
    }

    @Override
    public void on(LoggedEvent event, Rows<PersonScopesRow> rows) {
        switch (event.payload()) {
            case CommitteeRoleAssigned e ->
                rows.put(of(e.personRef().value(), rows).withCommittee(e.committeeId()));
            case TeamMemberAppointed e ->
                rows.put(of(e.personRef().value(), rows).withReview(e.reviewId()));
            case ConflictDeclared e -> rows.put(of(e.personRef().value(), rows).withConflict(e.reviewId()));
            default -> {}
        }
    }

    private static PersonScopesRow of(String personRef, Rows<PersonScopesRow> rows) {
        return rows.find(personRef).orElseGet(() -> PersonScopesRow.none(personRef));
    }
}

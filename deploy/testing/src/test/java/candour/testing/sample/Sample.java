package candour.testing.sample;

import candour.platform.access.Permit;
import candour.platform.service.ServiceDefinition;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The sample's composition root. */
public class Sample {

    static final List<Permit> MATRIX = List.of(
            new Permit("note.write", Set.of("KEEPER"), false, true),
            new Permit("note.amend", Set.of("KEEPER"), false, true),
            new Permit("note.close", Set.of("OWNER"), false, true),
            new Permit("note.read", Set.of("KEEPER", "OWNER", "group:auditor"), true, true),
            new Permit("note.list", Set.of("KEEPER", "OWNER"), false, false),
            // Wrong on purpose: people are kept out of what services ask each other, whatever the row says.
            new Permit("folder.size", Set.of("KEEPER", "group:service"), false, true),
            new Permit("note.broken", Set.of("ANY"), false, false));

    @Produces
    @Singleton
    ServiceDefinition definition() {
        return ServiceDefinition.named("sample", "candour.review.v1")
                .stores(Note.FOLD)
                .decides(Note.DECIDER)
                .shows(NoteRow.NOTES)
                .rules(NoteRule.values())
                .allows(MATRIX, _ -> Desk.DESK);
    }
}

package candour.acceptance;

/** The people of a story, by what they are in it. They are those of the demo, and all of them are invented. */
final class Cast {
    final Person operator;
    final Person notifier;
    final Person nominated;
    final Person leadOfficer;
    final Person committeeChair;
    final Person owningBody;
    final Person chair;
    final Person administrator;
    final Person reviewer;
    final Person police;
    final Person health;

    Cast(Telling telling) {
        operator = new Person(telling, "operator");
        notifier = new Person(telling, "notifier");
        nominated = new Person(telling, "nominated");
        leadOfficer = new Person(telling, "lead-officer");
        committeeChair = new Person(telling, "committee-chair");
        owningBody = new Person(telling, "owning-body");
        chair = new Person(telling, "chair");
        administrator = new Person(telling, "admin");
        reviewer = new Person(telling, "reviewer");
        police = new Person(telling, "police-lead");
        health = new Person(telling, "health-lead");
    }
}

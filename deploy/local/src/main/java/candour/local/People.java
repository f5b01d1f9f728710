package candour.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The people of the demo. All of them are invented. */
public record People(List<Person> people) {

    public static People ofTheDemo() {
        try (var json = People.class.getResourceAsStream("/people.json")) {
            return new ObjectMapper().readValue(json, People.class);
        } catch (IOException e) {
            throw new CannotStart("The launcher's own people.json cannot be read: " + e.getMessage(), e);
        }
    }

    public Optional<Person> named(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /** All names, for somebody who asked for one that does not exist. */
    public String names() {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }
}

package candour.testing.ledger;

import candour.platform.decision.Fold;
import candour.platform.log.Stored;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** EVENTS.md of one service: commands, the events that follow from them, and who reads each; from the sealed types. */
public final class EventsPage {

    private final String service;
    private final String root;
    private final JavaClasses classes;
    private final Causes causes;
    private final Sources sources;

    /**
     * A page about one service.
     *
     * @param root its root package
     * @param classes its own, without tests
     * @param folder its sources
     */
    public EventsPage(String service, String root, JavaClasses classes, Path folder) {
        this.service = service;
        this.root = root;
        this.classes = classes;
        this.sources = new Sources(folder);
        this.causes = new Causes(classes, sources);
    }

    /** The page as Markdown, ending with a line feed. */
    public String markdown() {
        var page = new StringBuilder("""
                # Events of %s

                What is asked, what is remembered for ever, and who reads it. Written from the sealed types by the tests: after a change,
                `mvn test -Dtest=HouseTest -Dcandour.events=write` rewrites it, and a stale page fails the build. A dash: it follows from what a
                neighbour has told, or from commands that share one way.
                """.formatted(service));
        classes.stream()
                .filter(type -> type.isInterface() && type.getPackageName().startsWith(root))
                .filter(type -> !stored(type).isEmpty())
                .sorted(Comparator.comparing(JavaClass::getPackageName).thenComparing(JavaClass::getSimpleName))
                .forEach(type -> page.append(noun(type)));
        return page.toString();
    }

    private String noun(JavaClass family) {
        var rows = new StringBuilder();
        for (var event : stored(family)) {
            rows.append("| %s | `%s` | %s | %s |%n"
                    .formatted(
                            event.getSimpleName(),
                            event.getAnnotationOfType(Stored.class).value(),
                            listed(causes.of(event).stream()
                                    .map(JavaClass::getSimpleName)
                                    .toList()),
                            listed(readers(event, family))));
        }
        return """

                ## %s

                Stream `%s`, package `%s`.

                | event | stored as | follows from | read by |
                | - | - | - | - |
                %s""".formatted(
                        family.getSimpleName().replaceFirst("Events?$", ""),
                        category(family),
                        family.getPackageName(),
                        rows)
                .replace(System.lineSeparator(), "\n");
    }

    private static List<JavaClass> stored(JavaClass family) {
        return family.getSubclasses().stream()
                .filter(type -> type.isAnnotatedWith(Stored.class))
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .toList();
    }

    /** Whoever names the event, but for those that belong to it: its family, its decider, who makes it. */
    private Set<String> readers(JavaClass event, JavaClass family) {
        var readers = sources.naming(event.getSimpleName());
        readers.removeIf(name -> name.endsWith("Decider"));
        classes.stream()
                .filter(type -> type.equals(family) || causes.makes(type, event))
                .forEach(type -> readers.remove(outermost(type).getSimpleName()));
        return readers;
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(EventsPage::outermost).orElse(type);
    }

    private static String listed(Collection<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", new TreeSet<>(names));
    }

    private String category(JavaClass family) {
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Fold.class))
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> fold(field.getOwner().getName(), field.getName()))
                .filter(fold -> fold.events().getName().equals(family.getName()))
                .map(Fold::category)
                .findFirst()
                .orElse("?");
    }

    private static Fold<?, ?> fold(String owner, String name) {
        try {
            var field = Arrays.stream(Class.forName(owner).getDeclaredFields())
                    .filter(each -> each.getName().equals(name) && Modifier.isStatic(each.getModifiers()))
                    .findFirst()
                    .orElseThrow();
            field.setAccessible(true);
            return (Fold<?, ?>) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

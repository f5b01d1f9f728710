package candour.testing;

import candour.platform.access.Code;
import candour.platform.log.Stored;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Events and commands hold no plain {@code String} (ruling R17): words about people are {@code Sealed}, and a code has a
 * type of its own that is listed, so that nobody can put a name where a code belongs.
 */
final class RecordRules {

    private final Set<Class<?>> codeTypes = new HashSet<>(Set.of(Code.class));
    private final List<String> found = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    RecordRules(Set<Class<?>> codeTypes) {
        this.codeTypes.addAll(codeTypes);
    }

    /** Every place where a plain text stands in an event or a command. */
    List<String> plainTexts(JavaClasses classes) {
        for (var type : classes) {
            if (type.isRecord() && (type.isAnnotatedWith(Stored.class) || isCommand(type.getName()))) {
                look(type.reflect(), type.getSimpleName());
            }
        }
        return List.copyOf(found);
    }

    private static boolean isCommand(String name) {
        return name.matches(".*Command\\$\\w+") || name.endsWith("Command");
    }

    private void look(Class<?> record, String path) {
        if (!seen.add(record)) {
            return;
        }
        for (var component : record.getRecordComponents()) {
            look(component.getGenericType(), path + "." + component.getName());
        }
    }

    private void look(Type type, String path) {
        switch (type) {
            case ParameterizedType generic -> {
                for (var argument : generic.getActualTypeArguments()) {
                    look(argument, path);
                }
            }
            case WildcardType wildcard -> look(wildcard.getUpperBounds()[0], path);
            case Class<?> known -> lookAt(known, path);
            default -> {}
        }
    }

    private void lookAt(Class<?> type, String path) {
        if (CharSequence.class.isAssignableFrom(type) || type == Object.class) {
            found.add(path + " is a plain " + type.getSimpleName());
        } else if (type.isArray()) {
            look(type.getComponentType(), path);
        } else if (codeTypes.contains(type) || type.getName().startsWith("candour.platform.")) {
            // A listed code, a sealed value or an overruling: known to hold no words in the clear.
        } else if (type.isRecord()) {
            look(type, path);
        } else if (type.isSealed()) {
            for (var permitted : type.getPermittedSubclasses()) {
                lookAt(permitted, path + "(" + permitted.getSimpleName() + ")");
            }
        }
    }
}

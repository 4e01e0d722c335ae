package bpm.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells in the API's description what our records say of themselves (คำอธิบาย API): what is not
 * marked nullable is
 * always there, and what is may be null.
 */
@Component
class RecordSchemas implements ModelConverter {

    private static final String NOTHING = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        var schema = chain.next().resolve(type, context, chain);
        var plain = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && plain.isRecord()) {
            Optional.ofNullable(definition(schema, context))
                    .filter(definition -> definition.getProperties() != null)
                    .ifPresent(definition -> describe(plain, definition));
        }
        return schema;
    }

    private static @Nullable Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        var ref = schema.get$ref();
        return ref == null
                ? schema
                : context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static void describe(Class<?> type, Schema<?> definition) {
        for (var component : type.getRecordComponents()) {
            var property = definition.getProperties().get(component.getName());
            if (property != null) {
                if (mayLack(component)) {
                    definition.getProperties().put(component.getName(), orNothing(property));
                } else if (definition.getRequired() == null
                        || !definition.getRequired().contains(component.getName())) {
                    definition.addRequiredItem(component.getName());
                }
            }
        }
    }

    private static boolean mayLack(RecordComponent component) {
        return component.getType() == Optional.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> orNothing(Schema<?> property) {
        if (property.getAnyOf() != null) {
            return property;
        }
        if (property.get$ref() != null || property.getEnum() != null) {
            return new JsonSchema()
                    .anyOf(List.of(property, new JsonSchema().types(Set.of(NOTHING))));
        }
        var types = new LinkedHashSet<String>();
        if (property.getTypes() != null) {
            types.addAll(property.getTypes());
        } else if (property.getType() != null) {
            types.add(property.getType());
        }
        if (!types.isEmpty()) {
            types.add(NOTHING);
            property.setTypes(types);
        }
        return property;
    }
}

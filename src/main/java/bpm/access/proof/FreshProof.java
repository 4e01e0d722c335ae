package bpm.access.proof;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the method that takes a form, or on a controller for all that it takes (ต้องยืนยันตัวตนก่อน): whoever sends
 * it has proved who they are not long ago. Programs have tokens, whose scopes rule.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshProof {

    Deed value();

    /** Only where the form says one of these, such as {@code then=import}; always where nothing stands. */
    String[] when() default {};
}

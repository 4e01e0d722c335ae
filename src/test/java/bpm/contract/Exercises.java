package bpm.contract;

/** Calls of one part of the API: each documented one must be made by some of them. */
interface Exercises {

    void run(Api api, Scene scene);
}

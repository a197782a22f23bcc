package parley.local.load;

/**
 * That a story was taken.
 *
 * @param story the story
 * @param status 202 if it was new, 200 if it was known
 * @param nanos from the request to the answer; of a batch, of all of it
 */
public record Posted(MadeStory story, int status, long nanos) {}

/** The main job on a real story, told to a person. Begin with {@link parley.local.demo.Demo}. */
package parley.local.demo;

/**
 * POST /documents: a request becomes a stored document, once. Begin with {@link
 * parley.ingest.IngestHandler}.
 */
package parley.ingest;

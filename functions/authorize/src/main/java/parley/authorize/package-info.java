/**
 * A bearer token becomes what its bearer may do. Begin with {@link
 * parley.authorize.AuthorizeHandler}.
 */
package parley.authorize;

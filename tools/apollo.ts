/* A client of GraphQL with a cache of its own, for a test: only maintainers have it. */
export { ApolloClient, ApolloLink, gql, InMemoryCache, Observable } from '@apollo/client/core';

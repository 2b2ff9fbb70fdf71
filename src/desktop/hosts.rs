//! Placeholder of hosts.

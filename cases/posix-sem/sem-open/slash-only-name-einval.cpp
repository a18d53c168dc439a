// A name that is a slash and nothing else names no semaphore, neither one to open nor one to create.
//
// ref:      man7 sem_open(3) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/named_sem.hpp"

int main() {
    observe("open \"/\"", sem_open("/", 0));
    observe("create \"/\"", sem_open("/", O_CREAT, 0600, 0u));
    observe("create a name of one character more", sem_open(unique_name(), O_CREAT, 0600, 0u));
}

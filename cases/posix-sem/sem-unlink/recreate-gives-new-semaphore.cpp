// A semaphore created with the name of an unlinked one is another one: their values have nothing to do with each other.
//
// ref:       POSIX.1-2024 XSH sem_unlink() DESCRIPTION
// profile:   posix
// strength:  shall
// assertion: posix-sem.sem-open.unlinked-and-recreated-other-address

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    const char* name = unique_name();
    sem_t* old_one = must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));

    observe("sem_unlink", sem_unlink(name));
    sem_t* new_one = sem_open(name, O_CREAT | O_EXCL, 0600, 5u);
    observe("created anew", new_one);
    observe("value of the new one", value_of(must(new_one)));
    must(sem_post(new_one));
    observe("value of the old one", value_of(old_one));
    observe("value of the new one", value_of(new_one));
}

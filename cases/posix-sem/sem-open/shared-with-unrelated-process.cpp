// A program that knows only the name of a semaphore releases somebody who waits at it.
//
// ref:      POSIX.1-2024 XSH sem_open() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/named_sem.hpp"
#include "support/sync.hpp"

static int other_program(const char* name) {
    sem_t* semaphore = sem_open(name, 0);
    observe("the other program opens it", semaphore);
    observe("and posts", sem_post(must(semaphore)));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return other_program(arguments[1]);
    const char* name = unique_name();
    sem_t* semaphore = must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u));

    Child child([&] { must(execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr))); });
    const int waited = sem_wait(semaphore);
    observe("the other program", child.wait());
    observe("waited for its post", waited);
    observe("value", value_of(semaphore));
}

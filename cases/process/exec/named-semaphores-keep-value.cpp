// A named semaphore keeps its value over exec, which closes it as sem_close() does: the new program finds that value when it opens
// it.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION; POSIX.1-2024 XSH sem_close() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec
// assertion: posix-sem.sem-close.exec-closes

#include "support/named_sem.hpp"
#include "support/processes.hpp"

static int new_program(const char* name) {
    sem_t* semaphore = sem_open(name, 0);
    observe("open in the new program", semaphore);
    observe("trywait there", sem_trywait(semaphore));
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return new_program(arguments[1]);
    const char* name = unique_name();
    sem_t* semaphore = must(sem_open(name, O_CREAT | O_EXCL, 0600, 1u));
    Child child([&] {
        sem_t* own = must(sem_open(name, 0));
        observe("post before exec", sem_post(own));
        execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr));
        return 1;
    });
    observe("the new program", child.wait());
    observe("trywait in the parent", sem_trywait(semaphore));
    observe("trywait again", sem_trywait(semaphore));
}

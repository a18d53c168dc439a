// A process whose only thread, the one that ran main(), calls pthread_exit() exits with status 0.
//
// ref:      POSIX.1-2024 XSH pthread_exit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

#include <pthread.h>

int main() {
    Child child([] {
        static int value = 5;
        pthread_exit(&value);
        return 3;
    });
    observe("the process", child.wait());
}

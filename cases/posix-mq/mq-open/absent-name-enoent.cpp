// Without O_CREAT mq_open() of a name that does not exist fails with ENOENT.
//
// ref:     POSIX.1-2024 XSH mq_open() ERRORS ENOENT
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    observe("open for both", Queue{mq_open(name, O_RDWR)});
    observe("open for receiving", Queue{mq_open(name, O_RDONLY)});
    observe("open for sending", Queue{mq_open(name, O_WRONLY)});
    new_mq(name);
    observe("open what exists", Queue{mq_open(name, O_RDWR)});
}

// Without O_CREAT mq_open() of a name that does not exist fails with ENOENT.
//
// ref:     POSIX.1-2024 XSH mq_open() ERRORS ENOENT
// profile: option MSG

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    observe("open for both", mq_open(name, O_RDWR));
    observe("open for receiving", mq_open(name, O_RDONLY));
    observe("open for sending", mq_open(name, O_WRONLY));
    new_mq(name);
    observe("open what exists", mq_open(name, O_RDWR) != static_cast<mqd_t>(-1));
}

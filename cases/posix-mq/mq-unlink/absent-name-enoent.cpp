// mq_unlink() of a name that does not exist, or no longer, fails with ENOENT.
//
// ref:     POSIX.1-2024 XSH mq_unlink() ERRORS ENOENT
// profile: option MSG
// strength: shall fail

#include "support/queues.hpp"

int main() {
    const char* name = unique_name();
    observe("a name never used", mq_unlink(name));
    new_mq(name);
    observe("the name in use", mq_unlink(name));
    observe("the name once more", mq_unlink(name));
}

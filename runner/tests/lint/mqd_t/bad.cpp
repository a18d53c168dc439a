// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  option MSG
// strength: shall

#include "support/case.hpp"

#include <mqueue.h>

int main() {
    observe("no queue", mq_close(static_cast<mqd_t>(-1)));  // COMPLAINT
}

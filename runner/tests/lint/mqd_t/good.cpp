// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  option MSG
// strength: shall

#include "support/case.hpp"

#include <mqueue.h>

static mqd_t bad_queue() { return mqd_t(); }

int main() { observe("no queue", mq_close(bad_queue())); }

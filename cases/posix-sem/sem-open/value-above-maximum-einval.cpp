// sem_open() refuses an initial value above SEM_VALUE_MAX and creates nothing; SEM_VALUE_MAX itself is accepted.
//
// ref:      POSIX.1-2024 XSH sem_open() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/named_sem.hpp"
#include "support/sync.hpp"

int main() {
    const long limit = greatest_value();
    if (limit == -1 || static_cast<unsigned long>(limit) >= UINT_MAX) unsupported("there is no larger value");
    const auto maximum = static_cast<unsigned>(limit);
    const char* name = unique_name();

    observe("SEM_VALUE_MAX + 1", sem_open(name, O_CREAT | O_EXCL, 0600, maximum + 1));
    observe("open the name", sem_open(name, 0));
    sem_t* semaphore = sem_open(name, O_CREAT | O_EXCL, 0600, maximum);
    observe("SEM_VALUE_MAX", semaphore);
    observe("value is SEM_VALUE_MAX", value_of(must(semaphore)) == limit);
}

// sem_init() refuses a value above SEM_VALUE_MAX and accepts SEM_VALUE_MAX.
//
// ref:      POSIX.1-2024 XSH sem_init() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/sync.hpp"

int main() {
    const long limit = greatest_value();
    if (limit == -1 || static_cast<unsigned long>(limit) >= UINT_MAX) unsupported("there is no larger value");
    const auto maximum = static_cast<unsigned>(limit);

    sem_t refused, accepted;
    observe("SEM_VALUE_MAX + 1", sem_init(&refused, 0, maximum + 1));
    observe("SEM_VALUE_MAX", sem_init(&accepted, 0, maximum));
    observe("value is SEM_VALUE_MAX", value_of(&accepted) == limit);
}

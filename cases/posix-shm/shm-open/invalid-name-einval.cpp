// Linux: the name of an object is a slash and one or more other characters; shm_open() refuses other names with EINVAL.
//
// ref:      man7 shm_open(3) ERRORS EINVAL; man7 shm_open(3) DESCRIPTION
// profile:  linux
// strength: documented
// assertion: posix-shm.shm-open.name-with-inner-slash-einval

#include "support/memory.hpp"
#include "support/named_shm.hpp"

int main() {
    const char* name = unique_name();
    observe("a slash alone", shm_open("/", O_CREAT | O_RDWR, 0600));
    observe("a slash between other characters", shm_open(format("%s/x", name).chars, O_CREAT | O_RDWR, 0600));
    observe("the part before that slash alone", shm_open(name, O_RDWR, 0));
    const int object = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
    observe("create an object of that name", object >= 0);
    observe("open it", shm_open(name, O_RDWR, 0) >= 0);
    observe("the name with an inner slash now", shm_open(format("%s/x", name).chars, O_CREAT | O_RDWR, 0600));
}

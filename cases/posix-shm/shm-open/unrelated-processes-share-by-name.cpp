// A program that knows only the name of a shared memory object shares its memory.
//
// ref:     POSIX.1-2024 XSH shm_open() DESCRIPTION
// profile: option SHM
// strength: shall
// needs:   fork exec

#include "support/memory.hpp"
#include "support/named_shm.hpp"

static char* map(int object) { return static_cast<char*>(must(mmap(nullptr, 6, PROT_READ | PROT_WRITE, MAP_SHARED, object, 0))); }

static int other_program(const char* name) {
    const int object = shm_open(name, O_RDWR, 0);
    observe("the other program opens it", object >= 0);
    char* memory = map(must(object));
    observe("and finds", Bytes{memory, 6});
    std::memcpy(memory, "answer", 6);
    return 0;
}

int main(int count, char** arguments) {
    if (count > 1) return other_program(arguments[1]);
    require_shared_memory_objects();
    const char* name = unique_name();
    const int object = must(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600));
    must(ftruncate(object, 6));
    char* memory = map(object);
    std::memcpy(memory, "orders", 6);

    Child child([&] { must(execl(arguments[0], arguments[0], name, static_cast<char*>(nullptr))); });
    observe("the other program", child.wait());
    observe("and leaves", Bytes{memory, 6});
}

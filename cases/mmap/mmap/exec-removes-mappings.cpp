// exec takes the mappings of a process away: at the address of one the new program does not find what it held.
//
// ref:      POSIX.1-2024 XSH exec DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/memory.hpp"

// Something else may be mapped there by now.
static bool is_still_there(const char* bytes) { return load_from(bytes).signo == 0 && all_bytes_are(bytes, page_size(), 'm'); }

int main(int count, char** arguments) {
    if (count > 1) {
        void* address = nullptr;
        must(std::sscanf(arguments[1], "%p", &address) == 1);
        observe("after exec", is_still_there(static_cast<char*>(address)));
        return 0;
    }
    const long page = page_size();
    void* memory = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_SHARED, open_file_of('m', page), 0);
    observe("before exec", is_still_there(static_cast<char*>(must(memory))));
    Child child([&] {
        observe("in a child", is_still_there(static_cast<char*>(memory)));
        const char* program = own_program(arguments);
        must(execl(program, program, format("%p", memory).chars, static_cast<char*>(nullptr)));
    });
    observe("the new program", child.wait());
}

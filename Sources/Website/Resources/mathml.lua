-- Writes formulas as MathML within pandoc's tree, which itself keeps them as TeX.
local options = { html_math_method = 'mathml' }
if pandoc.WriterOptions then options = pandoc.WriterOptions(options) end

function Math(formula)
  local line = pandoc.Pandoc({ pandoc.Plain({ formula }) })
  return pandoc.RawInline('mathml', pandoc.write(line, 'html5', options))
end

# Redraw with: gnuplot multiples.gp
reset
set encoding utf8
set terminal pngcairo size 1300,722 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'multiples.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.274692
set tmargin at screen 0.931025
set bmargin at screen 0.569515
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-61.4502:45.1589]
unset xtics
set yrange [-47.8148:43.869]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'perplexity 30' at screen 0.157962,0.959972 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.90741 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'T-shirt/top' at screen 0.898538,0.90741 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.86018 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'Trouser' at screen 0.898538,0.86018 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.81295 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'Pullover' at screen 0.898538,0.81295 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.76572 point pointtype 13 pointsize 1.69231 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'Dress' at screen 0.898538,0.76572 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.71849 point pointtype 11 pointsize 1.69231 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'Coat' at screen 0.898538,0.71849 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.67126 point pointtype 15 pointsize 1.69231 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'Sandal' at screen 0.898538,0.67126 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.62403 point pointtype 6 pointsize 1.69231 linecolor rgb '#000000' linewidth 1.5 front
set label 'Shirt' at screen 0.898538,0.62403 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.576801 point pointtype 4 pointsize 1.69231 linecolor rgb '#b8a500' linewidth 1.5 front
set label 'Sneaker' at screen 0.898538,0.576801 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.529571 point pointtype 8 pointsize 1.69231 linecolor rgb '#7f4a1e' linewidth 1.5 front
set label 'Bag' at screen 0.898538,0.529571 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.482341 point pointtype 2 pointsize 1.69231 linecolor rgb '#8c8c8c' linewidth 1.5 front
set label 'Ankle boot' at screen 0.898538,0.482341 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'multiples.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.323615
set rmargin at screen 0.557077
set tmargin at screen 0.931025
set bmargin at screen 0.569515
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-109.877:106.015]
unset xtics
set yrange [-98.2748:87.3927]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'perplexity 5' at screen 0.440346,0.959972 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'multiples.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.606
set rmargin at screen 0.839462
set tmargin at screen 0.931025
set bmargin at screen 0.569515
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-22.1935:17.4845]
unset xtics
set yrange [-17.5095:16.6136]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'perplexity 100' at screen 0.722731,0.959972 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'multiples.3.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.0412308
set rmargin at screen 0.274692
set tmargin at screen 0.439598
set bmargin at screen 0.0780886
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-68.5778:69.3555]
unset xtics
set yrange [-56.2341:62.3886]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'random start' at screen 0.157962,0.468546 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'multiples.4.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.323615
set rmargin at screen 0.557077
set tmargin at screen 0.439598
set bmargin at screen 0.0780886
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-62.359:44.138]
unset xtics
set yrange [-50.4356:41.1519]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'no exaggeration' at screen 0.440346,0.468546 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'multiples.5.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.606
set rmargin at screen 0.839462
set tmargin at screen 0.439598
set bmargin at screen 0.0780886
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-5.72681:4.99867]
unset xtics
set yrange [-4.46379:4.76013]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x190072b2, 0x19d55e00, 0x19009e73, 0x19cc79a7, 0x19e69f00, 0x1956b4e9, 0x19000000, 0x19b8a500, 0x197f4a1e, 0x198c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 'pull of 4 to the end' at screen 0.722731,0.468546 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'multiples.6.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.828 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output

# Redraw with: gnuplot maps.gp
reset
set encoding utf8
set terminal pngcairo size 1300,1004 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'maps.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.081616
set rmargin at screen 0.415885
set tmargin at screen 0.950398
set bmargin at screen 0.578175
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-8.45012:10.8228]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5, '' 10)
set yrange [-7.01108:9.24017]
set ytics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label '−5' at screen 0.141455,0.557358 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.228175,0.557358 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.314895,0.557358 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.401615,0.557358 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.0723083,0.624237 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0723083,0.738759 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.0723083,0.85328 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Component 1' at screen 0.24875,0.528872 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Component 2' at screen 0.0355311,0.764287 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'PCA' at screen 0.24875,0.971215 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.933416 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'T-shirt/top' at screen 0.898538,0.933416 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.899452 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'Trouser' at screen 0.898538,0.899452 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.865488 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'Pullover' at screen 0.898538,0.865488 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.831524 point pointtype 13 pointsize 1.69231 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'Dress' at screen 0.898538,0.831524 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.79756 point pointtype 11 pointsize 1.69231 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'Coat' at screen 0.898538,0.79756 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.763596 point pointtype 15 pointsize 1.69231 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'Sandal' at screen 0.898538,0.763596 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.729631 point pointtype 6 pointsize 1.69231 linecolor rgb '#000000' linewidth 1.5 front
set label 'Shirt' at screen 0.898538,0.729631 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.695667 point pointtype 4 pointsize 1.69231 linecolor rgb '#b8a500' linewidth 1.5 front
set label 'Sneaker' at screen 0.898538,0.695667 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.661703 point pointtype 8 pointsize 1.69231 linecolor rgb '#7f4a1e' linewidth 1.5 front
set label 'Bag' at screen 0.898538,0.661703 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.627739 point pointtype 2 pointsize 1.69231 linecolor rgb '#8c8c8c' linewidth 1.5 front
set label 'Ankle boot' at screen 0.898538,0.627739 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'maps.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.584264 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.505193
set rmargin at screen 0.839462
set tmargin at screen 0.950398
set bmargin at screen 0.578175
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-9.43726:6.33942]
set xtics nomirror out scale 0.6,0.3 ('' -5, '' 0, '' 5)
set yrange [-10.3092:5.16794]
set ytics nomirror out scale 0.6,0.3 ('' -10, '' -5, '' 0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label '−5' at screen 0.599207,0.557358 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.705145,0.557358 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.811083,0.557358 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−10' at screen 0.495885,0.585612 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−5' at screen 0.495885,0.705861 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.495885,0.82611 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.495885,0.946359 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Direction 1' at screen 0.672327,0.528872 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Direction 2' at screen 0.449577,0.764287 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'LDA (with labels)' at screen 0.672327,0.971215 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'maps.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.584264 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.081616
set rmargin at screen 0.415885
set tmargin at screen 0.456263
set bmargin at screen 0.0840392
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-2.56008:7.69008]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 5)
set yrange [-3.1466:7.17638]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 5)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label '0' at screen 0.165103,0.0632225 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.328158,0.0632225 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0723083,0.197499 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '5' at screen 0.0723083,0.377787 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Heaviest tail' at screen 0.24875,0.0347364 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Second heaviest' at screen 0.0467003,0.270151 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'ICA' at screen 0.24875,0.477079 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'maps.3.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.584264 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output

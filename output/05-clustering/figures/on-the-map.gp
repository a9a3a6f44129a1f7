# Redraw with: gnuplot on-the-map.gp
reset
set encoding utf8
set terminal pngcairo size 1300,525 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'on-the-map.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0412308
set rmargin at screen 0.415885
set tmargin at screen 0.905143
set bmargin at screen 0.107309
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-59.3884:58.116]
unset xtics
set yrange [-62.9353:66.4046]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 't-SNE 1' at screen 0.228558,0.0654038 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.026,0.506226 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Clusters of the map' at screen 0.228558,0.944952 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.872667 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'T-shirt/top' at screen 0.898538,0.872667 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.807714 point pointtype 5 pointsize 1.69231 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'Trouser' at screen 0.898538,0.807714 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.742762 point pointtype 9 pointsize 1.69231 linecolor rgb '#009e73' linewidth 1.5 front
set label 'Pullover' at screen 0.898538,0.742762 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.67781 point pointtype 13 pointsize 1.69231 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'Dress' at screen 0.898538,0.67781 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.612857 point pointtype 11 pointsize 1.69231 linecolor rgb '#e69f00' linewidth 1.5 front
set label 'Coat' at screen 0.898538,0.612857 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.547905 point pointtype 15 pointsize 1.69231 linecolor rgb '#56b4e9' linewidth 1.5 front
set label 'Sandal' at screen 0.898538,0.547905 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.482952 point pointtype 6 pointsize 1.69231 linecolor rgb '#000000' linewidth 1.5 front
set label 'Shirt' at screen 0.898538,0.482952 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.418 point pointtype 4 pointsize 1.69231 linecolor rgb '#b8a500' linewidth 1.5 front
set label 'Sneaker' at screen 0.898538,0.418 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.353048 point pointtype 8 pointsize 1.69231 linecolor rgb '#7f4a1e' linewidth 1.5 front
set label 'Bag' at screen 0.898538,0.353048 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '' at screen 0.882462,0.288095 point pointtype 2 pointsize 1.69231 linecolor rgb '#8c8c8c' linewidth 1.5 front
set label 'Ankle boot' at screen 0.898538,0.288095 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'on-the-map.1.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.5256 linecolor rgb variable
unset label
unset arrow
unset object
set lmargin at screen 0.464808
set rmargin at screen 0.839462
set tmargin at screen 0.905143
set bmargin at screen 0.107309
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-59.3884:58.116]
unset xtics
set yrange [-62.9353:66.4046]
unset ytics
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
array color[10] = [0x3f0072b2, 0x3fd55e00, 0x3f009e73, 0x3fcc79a7, 0x3fe69f00, 0x3f56b4e9, 0x3f000000, 0x3fb8a500, 0x3f7f4a1e, 0x3f8c8c8c]
array shape[10] = [7, 5, 9, 13, 11, 15, 6, 4, 8, 2]
set label 't-SNE 1' at screen 0.652135,0.0654038 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.449577,0.506226 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'Classes' at screen 0.652135,0.944952 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'on-the-map.2.dat' using 1:2:(shape[int($3)+1]):(color[int($3)+1]) with points pointtype variable pointsize 0.5256 linecolor rgb variable
unset label
unset arrow
unset object
unset multiplot
unset output
